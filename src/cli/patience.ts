import { setFlagsFromString } from 'node:v8'

/**
 * How long a function runs before V8 optimises it, in its units (Node 20: 135,168). On a cold start the compiler takes time on
 * the same cores: patience saves a seventh of it over 840 articles or a build of 612, a quarter where two threads each
 * compile a copy of their own, and costs nothing later.
 */
const PATIENCE = '--interrupt-budget=1000000'

/** Has V8 optimise later, in this thread and in those it will start. Changes nothing but the time taken. */
export const bePatient = (): void => setFlagsFromString(PATIENCE)
