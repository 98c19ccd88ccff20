import { setFlagsFromString } from 'node:v8'

/**
 * How long a function runs before V8 optimises it, as an option of V8 by its major version: Node 20 counts bytecodes (135,168
 * unless told), Node 22 to 25 count calls (3,000). On a cold start the compiler takes time on the same cores: patience saves a
 * seventh of it over 840 articles or a build of 612, a quarter where two threads each compile a copy of their own, and costs
 * nothing later.
 */
const PATIENCE: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=1000000',
  12: '--invocation-count-for-turbofan=45000',
  13: '--invocation-count-for-turbofan=45000',
  14: '--invocation-count-for-turbofan=45000',
}

/** The option for a version of V8 (`12.4.254.21-node.57`); nothing for one whose options are not known, which would complain. */
export const patienceOf = (v8: string): string | undefined => PATIENCE[v8.split('.', 1)[0]!]

/** Has V8 optimise later, in this thread and in those it will start. Changes nothing but the time taken. */
export function bePatient(): void {
  const option = patienceOf(process.versions.v8)
  if (option !== undefined) setFlagsFromString(option)
}
