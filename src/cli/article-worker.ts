import { parentPort, workerData } from 'node:worker_threads'
import { extract, type Article } from '../extraction.js'

// A thread of `hearsay build`: articles in, what was found in each out.
parentPort!.on('message', (articles: readonly Article[]) =>
  parentPort!.postMessage(articles.map((article) => extract(article, workerData))),
)
