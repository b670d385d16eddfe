/**
 * Asks the worker one thing at a time; of what is asked while it reads, only the last of each kind is still of interest. A
 * worker that does not come back (a pattern that explodes) is put down, and another takes its place.
 */
import type { Question, Reply } from './messages';
import { say } from './wording';

type Hear = (reply: Reply) => void;

/** Longest articles take a second or two. */
const patience = 10_000;

export function startWorker(): (question: Question, hear: Hear) => void {
  const waiting = new Map<Question['ask'], { question: Question; hear: Hear }>();
  let answering: Hear | null = null;
  let timer = 0;
  let worker = open();

  function open(): Worker {
    const opened = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    opened.addEventListener('message', ({ data }: MessageEvent<Reply>) => finish(data));
    return opened;
  }
  function finish(reply: Reply) {
    clearTimeout(timer);
    answering?.(reply);
    next();
  }
  function next() {
    const first = [...waiting.values()][0];
    answering = first?.hear ?? null;
    if (!first) return;
    waiting.delete(first.question.ask);
    timer = window.setTimeout(() => {
      worker.terminate();
      worker = open();
      finish({ said: 'refused', message: say('tooSlow') });
    }, patience);
    worker.postMessage(first.question);
  }
  return (question, hear) => {
    waiting.set(question.ask, { question, hear });
    if (!answering) next();
  };
}
