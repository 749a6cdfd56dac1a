"use client"

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react"
import styles from "./gallery.module.css"

type Point = { x: number; y: number }
/** How large a picture is shown, and by how many pixels its middle is moved. */
type View = Point & { scale: number }

const WHOLE: View = { scale: 1, x: 0, y: 0 }
const PRESSED = 2.2
const LARGEST = 5
/** Less than that is a press, not a push. */
const STILL_PX = 8
const STEP_PX = 80
const PUSHES: Record<string, Point> = {
  ArrowLeft: { x: STEP_PX, y: 0 },
  ArrowRight: { x: -STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: STEP_PX },
  ArrowDown: { x: 0, y: -STEP_PX },
}

/** A picture that fills the screen: larger where it is pressed or pinched or by `+`, pushed by a finger or by arrows. */
export function Closely({
  picture,
  alt,
  name,
}: {
  picture: { src: string; srcset: string | null }
  alt: string
  /** of what pressing does */
  name: string
}) {
  const [view, setView] = useState(WHOLE)
  const fingers = useRef(new Map<number, Point>())
  const isPushed = useRef(false)
  const box = useRef<HTMLButtonElement>(null)
  const isLarge = view.scale > 1

  const look = (next: (before: View) => View) =>
    setView((before) => within(next(before), box.current))
  const scaleTo = (scale: number) => look((before) => ({ ...before, scale }))

  const onPointerMove = ({ pointerId, clientX, clientY }: PointerEvent) => {
    const before = fingers.current.get(pointerId)
    if (!before) return
    const now = { x: clientX, y: clientY }
    const other = [...fingers.current].find(([id]) => id !== pointerId)?.[1]
    if (!other && !isPushed.current && distance(before, now) < STILL_PX) return
    isPushed.current = true
    fingers.current.set(pointerId, now)
    if (other) {
      const by = distance(now, other) / Math.max(1, distance(before, other))
      look((old) => ({ ...old, scale: old.scale * by }))
    } else {
      look((old) => ({ ...old, x: old.x + now.x - before.x, y: old.y + now.y - before.y }))
    }
  }
  const onPointerEnd = ({ pointerId }: PointerEvent) => fingers.current.delete(pointerId)

  const onKeyDown = (event: KeyboardEvent) => {
    const push = PUSHES[event.key]
    if (event.key === "+" || event.key === "=") scaleTo(view.scale + 0.6)
    else if (event.key === "-") scaleTo(view.scale - 0.6)
    else if (push && isLarge) look((old) => ({ ...old, x: old.x + push.x, y: old.y + push.y }))
    else return
    // Arrows would go on to the next picture.
    event.stopPropagation()
    event.preventDefault()
  }

  return (
    <button
      ref={box}
      type="button"
      className={styles.closely}
      aria-pressed={isLarge}
      aria-label={name}
      onKeyDown={onKeyDown}
      onPointerDown={({ pointerId, clientX, clientY }) => {
        if (fingers.current.size === 0) isPushed.current = false
        fingers.current.set(pointerId, { x: clientX, y: clientY })
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onPointerLeave={onPointerEnd}
      onClick={({ clientX, clientY, detail }) => {
        if (isPushed.current && detail > 0) return
        const rect = box.current?.getBoundingClientRect()
        // By a keyboard there is no place: the middle.
        const at =
          rect && detail > 0
            ? { x: rect.left + rect.width / 2 - clientX, y: rect.top + rect.height / 2 - clientY }
            : { x: 0, y: 0 }
        look(() =>
          isLarge ? WHOLE : { scale: PRESSED, x: at.x * (PRESSED - 1), y: at.y * (PRESSED - 1) }
        )
      }}
    >
      <img
        src={picture.src}
        srcSet={picture.srcset ?? undefined}
        sizes="100vw"
        alt={alt}
        draggable={false}
        style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
      />
    </button>
  )
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** No smaller than whole, and never pushed off the screen. */
function within({ scale, x, y }: View, box: HTMLElement | null): View {
  const large = Math.min(LARGEST, Math.max(1, scale))
  const most = (side = 0) => (side * (large - 1)) / 2
  const clamped = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value))
  return {
    scale: large,
    x: clamped(x, most(box?.clientWidth)),
    y: clamped(y, most(box?.clientHeight)),
  }
}
