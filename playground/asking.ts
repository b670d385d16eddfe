/** Asks the worker one thing at a time; of what is asked while it reads, only the last of each kind is still of interest. */
import type { Question, Reply } from './messages';

type Hear = (reply: Reply) => void;

export function startWorker(): (question: Question, hear: Hear) => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<Question['ask'], { question: Question; hear: Hear }>();
  let answering: Hear | null = null;

  function next() {
    const first = [...waiting.values()][0];
    answering = first?.hear ?? null;
    if (!first) return;
    waiting.delete(first.question.ask);
    worker.postMessage(first.question);
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    answering?.(data);
    next();
  });
  return (question, hear) => {
    waiting.set(question.ask, { question, hear });
    if (!answering) next();
  };
}
