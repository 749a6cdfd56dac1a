import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LIVE_MODULE } from "../../../modules/live"
import type { LiveEvent } from "../../../modules/live/feed"
import { RoomMemory } from "../../../modules/live/room"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import { reasonOf } from "../../../shared/reason-of"
import { type EventStream, eventText } from "./event-stream"

/** Who watch are counted, and told how many they are, so often. */
const COUNT_MS = 1_000
/** Less than what proxies usually wait for a word. */
const BEAT_MS = 20_000
/** Of a room that this process opens: what came last is read once, for all who come back to it. */
const READ_BACK = 1_000
/** Told to who comes back; who missed more reads the room anew. A stream takes a few hundred kilobytes at once. */
const MOST_AT_ONCE_CHARACTERS = 60_000
/** At one process. */
const MOST_WATCHERS = 20_000

export type Watcher = {
  /** The customer, or the token of a guest: who watches twice is counted once. */
  viewer: string
  /** Whether they are of the audience: the shop's own people are not. */
  is_counted: boolean
  stream: EventStream
  last_seen: number | null
}

type Room = {
  memory: RoomMemory
  watchers: Set<Watcher>
  /** What they were told last of who watches and waits. */
  counted: string
  close: () => void
  /** Nobody was there any more: whoever comes opens another one. */
  isClosed: boolean
}

/** What a room is told, as it is shown; null of what is not. */
type View = (event: LiveEvent) => object | null

/**
 * The rooms of live sales that somebody watches at this process. Each reads its feed once, however many watch: one
 * statement for all of them, one text for each event; and once a second all rooms are counted together.
 */
export class LiveRooms {
  private readonly rooms = new Map<string, Promise<Room>>()
  private readonly process_id = randomUUID()
  private readonly clocks: NodeJS.Timeout[] = []
  private watching = 0
  private isDraining = false
  private isCounting = false

  constructor(
    private readonly container: MedusaContainer,
    private readonly view: View
  ) {
    const count = () => void this.count()
    const beat = () => void this.beat()
    this.clocks.push(setInterval(count, COUNT_MS).unref(), setInterval(beat, BEAT_MS).unref())
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => void this.drain())
  }

  get isFull(): boolean {
    return this.isDraining || this.watching >= MOST_WATCHERS
  }

  /** Tells a watcher what came since they went, and all that comes. @returns how they go */
  async enter(live_sale_id: string, watcher: Watcher): Promise<() => void> {
    this.watching += 1
    let room: Room
    try {
      do room = await this.roomOf(live_sale_id)
      while (room.isClosed)
    } catch (error) {
      this.watching -= 1
      throw error
    }
    const { memory, watchers } = room
    // Nothing is waited for from here on: what comes meanwhile comes after.
    const missed = watcher.last_seen === null ? "" : this.textSince(memory, watcher.last_seen)
    const id = missed === null || watcher.last_seen === null ? memory.last : watcher.last_seen
    watcher.stream.open()
    watcher.stream.send({ name: "ready", id, data: { is_complete: missed !== null } })
    if (missed) watcher.stream.write(missed)
    if (room.counted) watcher.stream.write(room.counted)
    watchers.add(watcher)
    return () => {
      if (!watchers.delete(watcher)) return
      this.watching -= 1
      if (watchers.size === 0) this.leave(live_sale_id, room)
    }
  }

  /** What came after a number; null where that is not known any more, or more than a stream takes at once. */
  private textSince(memory: RoomMemory, seq: number): string | null {
    const events = memory.since(seq)
    if (events === null) return null
    // What was taken out of sight is not shown again to who comes back.
    const hidden = new Set(events.map(hiddenBy))
    let text = ""
    for (const event of events) {
      const data = hidden.has(messageOf(event)) ? null : this.view(event)
      if (data) text += eventText({ name: event.name, id: event.seq, data })
      if (text.length > MOST_AT_ONCE_CHARACTERS) return null
    }
    return text
  }

  private roomOf(live_sale_id: string): Promise<Room> {
    const known = this.rooms.get(live_sale_id)
    if (known) return known
    const opening = this.open(live_sale_id)
    this.rooms.set(live_sale_id, opening)
    opening.catch(() => this.rooms.delete(live_sale_id))
    return opening
  }

  private async open(live_sale_id: string): Promise<Room> {
    const live = this.container.resolve(LIVE_MODULE)
    const [{ seq: last } = { seq: 0 }] = await live.lastOfLive({ customer_ids: [live_sale_id] })
    const from = Math.max(0, last - READ_BACK)
    const kept = await live.readLive({
      after: [{ customer_id: live_sale_id, seq: from }],
      most: READ_BACK * 2,
    })
    // What was forgotten by now is not told of as if it were all.
    const memory = new RoomMemory((kept[0]?.seq ?? last + 1) - 1)
    for (const event of kept) memory.add(event)
    const room: Room = {
      memory,
      watchers: new Set(),
      counted: "",
      close: () => {},
      isClosed: false,
    }
    const follower = {
      customer_id: live_sale_id,
      tell: (event: LiveEvent) => this.tell(room, event),
    }
    const { begin } = await live.followLive(follower, { last_seen: memory.last })
    room.close = begin()
    return room
  }

  private tell(room: Room, event: LiveEvent): void {
    if (!room.memory.add(event)) return
    const data = this.view(event)
    if (!data) return
    const text = eventText({ name: event.name, id: event.seq, data })
    for (const { stream } of room.watchers) stream.write(text)
  }

  private leave(live_sale_id: string, room: Room): void {
    room.isClosed = true
    room.close()
    this.rooms.delete(live_sale_id)
    void this.say([{ live_sale_id, viewers: 0 }])
  }

  /** One look for all rooms of this process, and a word to those in which something changed. */
  private async count(): Promise<void> {
    // A database that is slow is not asked the same again and again.
    if (this.rooms.size === 0 || this.isCounting) return
    this.isCounting = true
    try {
      await this.countOnce()
    } finally {
      this.isCounting = false
    }
  }

  private async countOnce(): Promise<void> {
    const rooms = await this.openRooms()
    const told = await this.say(
      [...rooms].map(([live_sale_id, { watchers }]) => ({
        live_sale_id,
        viewers: audienceOf(watchers),
      }))
    )
    for (const { live_sale_id, ...data } of told) {
      const room = rooms.get(live_sale_id)
      const text = eventText({ name: "counts", id: null, data })
      if (!room || room.counted === text) continue
      room.counted = text
      for (const { stream } of room.watchers) stream.write(text)
    }
  }

  private async say(rooms: readonly { live_sale_id: string; viewers: number }[]) {
    const { process_id } = this
    try {
      return await this.container.resolve(LIVE_SALE_MODULE).countRooms({ process_id, rooms })
    } catch (error) {
      this.container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Rooms are counted in a moment: ${reasonOf(error)}`)
      return []
    }
  }

  private async openRooms(): Promise<Map<string, Room>> {
    const rooms = await Promise.allSettled(
      [...this.rooms].map(async ([id, room]) => [id, await room] as const)
    )
    return new Map(rooms.flatMap((room) => (room.status === "fulfilled" ? [room.value] : [])))
  }

  private async beat(): Promise<void> {
    for (const { watchers } of (await this.openRooms()).values())
      for (const { stream } of watchers) stream.beat()
  }

  /** Others serve from now on: Medusa waits for every request before it stops, and these would never be over. */
  private async drain(): Promise<void> {
    this.isDraining = true
    for (const clock of this.clocks) clearInterval(clock)
    for (const { watchers } of (await this.openRooms()).values())
      for (const { stream } of watchers) stream.end()
  }
}

/** How many there are who do not work for the shop, each counted once. */
function audienceOf(watchers: ReadonlySet<Watcher>): number {
  const counted = [...watchers].filter(({ is_counted }) => is_counted)
  return new Set(counted.map(({ viewer }) => viewer)).size
}

/** Which message an event takes out of sight; nothing of another event. */
function hiddenBy({ name, data }: LiveEvent): unknown {
  return name === "chat-hidden" && "message_id" in data ? data.message_id : undefined
}

/** Which message an event tells; null of another event. */
function messageOf({ name, data }: LiveEvent): unknown {
  return name === "chat" && "id" in data ? data.id : null
}
