/** Characters that turn the direction of the words behind them, and so could make a name read as another. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu

/** Words from outside with what would turn their direction made visible, as `\u{202e}`; letters of any script stay as they are. */
export const visible = (words: string): string =>
  words.replace(TURNING, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`)
