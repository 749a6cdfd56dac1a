/** What a key does on the page of the queue. */
export type ReviewCommand =
  | { does: "next" | "previous" | "approve" | "reject" | "select" | "zoom" | "help" }
  | { does: "reason"; number: number }

const KEYS: Record<string, Exclude<ReviewCommand["does"], "reason">> = {
  j: "next",
  k: "previous",
  a: "approve",
  r: "reject",
  x: "select",
  z: "zoom",
  "?": "help",
}

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** Null for keys that are not ours; the dashboard and the browser have theirs. */
export function commandOf(pressed: Pressed): ReviewCommand | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  if (/^\d$/.test(pressed.key)) return { does: "reason", number: Number(pressed.key) }
  const does = KEYS[pressed.key.toLowerCase()]
  return does ? { does } : null
}

/** Whether somebody is typing there. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
