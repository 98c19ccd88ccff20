/** `text` with a capital first letter, as a heading has it; quotations are never touched. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
