import { parentPort, workerData } from 'node:worker_threads'
import { extractLines } from './extract-line.js'

// A thread of `hearsay extract`: lines in, the text of their records out.
parentPort!.on('message', (lines) => parentPort!.postMessage(extractLines(lines, workerData)))
