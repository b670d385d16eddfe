/** The articles that come with the page: the project's example and some of its invented test articles. */
import example from '../examples/siaran-pers.txt?raw';
import archives from '../test/articles/agency-archives.txt?raw';
import bridge from '../test/articles/military-bridge.txt?raw';
import training from '../test/articles/ministry-training.txt?raw';
import verdict from '../test/articles/prosecutor-verdict.txt?raw';
import levee from '../test/articles/province-levee.txt?raw';

/** By the first line that says something. */
export const samples: readonly { readonly name: string; readonly text: string }[] = [
  example,
  archives,
  training,
  bridge,
  verdict,
  levee,
].map((text) => ({ name: nameOf(text), text }));

function nameOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const name = lines.find((line) => line.length > 25 && !/^(?:siaran pers|nomor)/i.test(line)) ?? text;
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}
