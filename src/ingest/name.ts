/** The last part of a path: `story/first.txt` → `first.txt`. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The folder of a path with its slash, `''` for none: `story/first.txt` → `story/`. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** A path without the ending of its last part: `story/first.txt` → `story/first`; names such as `.txt` stay. */
export const withoutEnding = (path: string): string => {
  const at = path.lastIndexOf('.')
  return at > folderOf(path).length ? path.slice(0, at) : path
}

/** The ending of a path in lower case, without the dot; `''` for none. */
export const endingOf = (path: string): string => path.slice(withoutEnding(path).length + 1).toLowerCase()

/** A path with `.` and `..` worked out as far as it goes: `a/./b/../c` → `a/c`. */
export function normalPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
