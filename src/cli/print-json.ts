import { print } from './output.js'

const plainMaps = (_key: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value)

function* list(items: readonly unknown[]): Generator<string> {
  let between = '[\n'
  for (const item of items) {
    yield between + JSON.stringify(item, plainMaps)
    between = ',\n'
  }
  yield items.length === 0 ? '[]\n' : '\n]\n'
}

/** Prints one JSON value, of a list an item a line; maps become objects. */
export const printJson = (value: unknown): Promise<void> =>
  print(Array.isArray(value) ? list(value) : [`${JSON.stringify(value, plainMaps)}\n`])
