import { resolve } from 'node:path'
import { unwrittenIn } from './scaffold/unwritten.ts'

// Fails where a skeleton was not filled in.
const faults = unwrittenIn(resolve(import.meta.dirname, '../../..'))
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
