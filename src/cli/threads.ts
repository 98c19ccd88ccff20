import { Worker } from 'node:worker_threads'

/** Batches that wait at each thread, so that none is idle while results are written. */
const QUEUE = 4

/**
 * Memory for what is new in a thread, twice what Node gives. All that an article takes dies with it: the rarer this memory is
 * swept, the less is copied. A long run takes a seventh less time, and each thread some 20 MB more.
 */
const LIMITS = { maxYoungGenerationSizeMb: 96 }

interface Thread<Out> {
  readonly ask: (batch: unknown) => Promise<Out>
  /** How many batches it has not answered yet. */
  readonly waiting: () => number
  readonly stop: () => Promise<unknown>
}

/** A thread that answers messages one after another, each with one message. */
function thread<Out>(script: URL, data: unknown): Thread<Out> {
  const worker = new Worker(script, { workerData: data, resourceLimits: LIMITS })
  const waiting: { readonly resolve: (out: Out) => void; readonly reject: (error: unknown) => void }[] = []
  let broken: unknown
  worker.on('message', (out: Out) => waiting.shift()?.resolve(out))
  worker.on('error', (error) => {
    broken = error
    for (const { reject } of waiting.splice(0)) reject(error)
  })
  return {
    ask: (batch) =>
      new Promise<Out>((resolve, reject) => {
        if (broken !== undefined) return reject(broken)
        waiting.push({ resolve, reject })
        worker.postMessage(batch)
      }),
    waiting: () => waiting.length,
    stop: () => worker.terminate(),
  }
}

/**
 * Maps batches in `count` threads that run `script` (a module that answers each message with one), each batch in the thread
 * with the least to do, and gives the results in the order of the batches. Reads ahead by a few batches a thread and no
 * further: memory stays bounded.
 */
export async function* inThreads<In, Out>(
  batches: AsyncIterable<In> | Iterable<In>,
  script: URL,
  data: unknown,
  count: number,
): AsyncGenerator<Out> {
  const threads = Array.from({ length: count }, () => thread<Out>(script, data))
  const results: Promise<Out>[] = []
  try {
    for await (const batch of batches) {
      const result = threads.reduce((a, b) => (b.waiting() < a.waiting() ? b : a)).ask(batch)
      result.catch(() => {})
      results.push(result)
      if (results.length >= count * QUEUE) yield await results.shift()!
    }
    for (const result of results) yield await result
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()))
  }
}
