import type { LiveEvent } from "./feed"

/** As many of the last events of a room are remembered for who comes back: minutes of a busy one. */
const KEPT = 2_000

/**
 * What a room was told of late, as this process has heard it. Who comes back after a cut is told from here what they
 * missed, without a question to the database, however many come back at once.
 */
export class RoomMemory {
  private readonly events: LiveEvent[] = []

  /** @param seq how far the room is numbered before the first event that will be added */
  constructor(private from: number) {}

  /** How far the room is numbered. */
  get last(): number {
    return this.events.at(-1)?.seq ?? this.from
  }

  /** @returns whether it is new here */
  add(event: LiveEvent): boolean {
    if (event.seq <= this.last) return false
    this.events.push(event)
    const gone = this.events.length > KEPT * 2 ? this.events.splice(0, KEPT) : []
    this.from = gone.at(-1)?.seq ?? this.from
    return true
  }

  /** All that came after a number; null where that is not known any more, or was never told. */
  since(seq: number): LiveEvent[] | null {
    if (seq < this.from || seq > this.last) return null
    // Mostly a few: from the end.
    let at = this.events.length
    while (at > 0 && (this.events[at - 1]?.seq ?? 0) > seq) at -= 1
    return this.events.slice(at)
  }
}
