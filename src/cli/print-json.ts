import { print } from './output.js'

const plainMaps = (_key: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value)

/** Prints a list as one JSON value, an item a line; maps become objects. */
export const printJson = (items: Iterable<unknown>): Promise<void> =>
  print(
    (function* () {
      let between = '[\n'
      for (const item of items) {
        yield between + JSON.stringify(item, plainMaps)
        between = ',\n'
      }
      yield between === '[\n' ? '[]\n' : '\n]\n'
    })(),
  )
