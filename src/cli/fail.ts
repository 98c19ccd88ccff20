import { HearsayError } from '../model/index.js'

/** An error for a command line that makes no sense: ends with exit code 2. `hint` says what to do instead. */
export const wrongUse = (message: string, hint?: string): HearsayError =>
  new HearsayError('wrong-use', message, { hint })

/** An error for work that could not be done: ends with exit code 1. `code` is kebab-case, `hint` says what to do. */
export const failure = (code: string, message: string, hint?: string): HearsayError =>
  new HearsayError(code, message, { hint })

/** What Node says of a failed system call (`ENOENT`, `EACCES`, …), or `undefined` for any other error. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
