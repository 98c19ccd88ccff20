/** Whether the browser can draw what sigma needs; asked before sigma is made, which would throw without. */
export function hasWebGl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}
