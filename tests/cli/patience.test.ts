import { expect, test } from 'vitest'
import { patienceOf } from '../../src/cli/patience.js'
import { hearsay } from './hearsay.js'

test.each([
  ['11.3.244.8-node.38', '--interrupt-budget=1000000'],
  ['12.4.254.21-node.57', '--invocation-count-for-turbofan=45000'],
  ['14.1.146.11-node.25', '--invocation-count-for-turbofan=45000'],
  ['9.4.146.26-node.28', undefined],
  ['99.0', undefined],
])('V8 %s: %s', (v8, option) => expect(patienceOf(v8)).toBe(option))

test('this version of V8 knows its option', () => expect(hearsay(['--version']).err).toBe(''))
