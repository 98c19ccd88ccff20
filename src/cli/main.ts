#!/usr/bin/env node
import { endWithReader } from './output.js'
import { bePatient } from './patience.js'
import { run } from './run.js'

bePatient()
endWithReader()
process.exitCode = await run(process.argv.slice(2))
