/** A number below 2³⁰ that equal words have in common, and few others. Linear in the length of the word, or of its beginning. */
export function hash(word: string, length = word.length): number {
  let found = 0
  for (let i = 0; i < length; i++) found = (Math.imul(found, 31) + word.charCodeAt(i)) & 0x3fffffff
  return found
}
