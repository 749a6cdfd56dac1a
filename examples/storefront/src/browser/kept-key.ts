/**
 * The key of a request, which outlives a reload: after a lost answer the same request is the same one, and another one
 * has another key. Where a browser keeps nothing, it lasts as long as the page.
 */
export function keptKey(name: string, of: string): string {
  const known = parsed(read(name)) ?? unkept.get(name)
  if (known?.of === of) return known.key
  const next = { of, key: crypto.randomUUID() }
  unkept.set(name, next)
  write(name, JSON.stringify(next))
  return next.key
}

/** It was answered: asked once more it is another request. */
export function forgetKey(name: string): void {
  unkept.delete(name)
  write(name, null)
}

type Kept = { of: string; key: string }

const unkept = new Map<string, Kept>()
const nameOf = (name: string) => `reluv-key-${name}`

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(name))
  } catch {
    return null
  }
}

function write(name: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(nameOf(name))
    else sessionStorage.setItem(nameOf(name), text)
  } catch {
    // Closed to pages, or full: `unkept` has it.
  }
}

function parsed(text: string | null): Kept | null {
  try {
    return JSON.parse(text ?? "null") as Kept | null
  } catch {
    return null
  }
}
