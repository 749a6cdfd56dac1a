import { randomUUID } from "node:crypto"
import { inspect } from "node:util"
import type { Logger } from "@medusajs/framework/types"
import { redacted } from "./redacted"
import { requestIdHere } from "./request-context"

/** As Medusa's own logger has them, the weightiest first. */
const LEVELS = ["error", "warn", "info", "http", "verbose", "debug", "silly"] as const
type Level = (typeof LEVELS)[number]

export interface LoggerOptions {
  /** `json`: one object per line, for machines; `text`: for a person at a terminal. @default "json" */
  format?: "json" | "text"
  /** The least weighty level that is written. @default "http" */
  level?: string
  /** Takes whole lines. @default standard output */
  write?: (line: string) => void
}

/** What one answered request was. */
export interface RequestLine {
  request_id: string
  method: string
  /** The template of its route, such as `/store/listings/:id`; `none` where no route answered. */
  route: string
  /** Without its query. */
  path: string
  status: number
  /** Whole milliseconds until the last byte, or until whoever asked was gone. */
  duration: number
  /** Whoever asked was gone before the last byte. */
  is_cut_off: boolean
}

type Extra = Readonly<Record<string, unknown>>

/**
 * A logger for `logger` of medusa-config: each line has the id of its request, and none has a key, a token, an e-mail, a phone
 * or the query of an address. Of an error it keeps what it says, its code, where it was thrown, and the same of its causes;
 * never its other fields, which may hold whole bodies.
 */
export function createLogger(options: LoggerOptions = {}): ReluvLogger {
  return new ReluvLogger(options)
}

/** Whether it writes a line per request itself; Medusa's own logger leaves that to Medusa. */
export function logsRequests(logger: unknown): logger is ReluvLogger {
  return typeof logger === "object" && logger !== null && "request" in logger
}

export class ReluvLogger implements Logger {
  private readonly activities = new Map<string, number>()
  private readonly least: Level
  private readonly lineOf: typeof jsonOf
  private readonly write: (line: string) => void
  private level: Level

  constructor({ format = "json", level, write }: LoggerOptions) {
    this.least = levelOf(level)
    this.level = this.least
    this.lineOf = format === "json" ? jsonOf : textOf
    this.write = write ?? ((line) => process.stdout.write(line))
  }

  /** Medusa asks for `http` only, to print whole addresses; the lines of requests are ours. */
  readonly shouldLog = (level: string): boolean => level !== "http" && this.writes(level)

  setLogLevel(level: string): void {
    this.level = levelOf(level)
  }

  unsetLogLevel(): void {
    this.level = this.least
  }

  request(line: RequestLine): void {
    const path = redacted(line.path)
    this.put("http", `${line.method} ${path} ${line.status}`, { ...line, path })
  }

  panic(data: unknown): void {
    this.put("error", `Panic: ${wordsOf(data)}`)
    process.exit(1)
  }

  activity(message: string): string {
    const activity_id = randomUUID()
    this.activities.set(activity_id, Date.now())
    this.put("info", message, { activity_id })
    return activity_id
  }

  progress(activity_id: string, message: string): void {
    this.put("info", message, this.activities.has(activity_id) ? { activity_id } : {})
  }

  success(activity_id: string, message: string): Record<string, unknown> {
    return this.ended("info", activity_id, message)
  }

  failure(activity_id: string, message: string): Record<string, unknown> {
    return this.ended("error", activity_id, message)
  }

  error(messageOrError: unknown, error?: unknown): void {
    const thrown = typeof messageOrError === "object" ? messageOrError : error
    const said = typeof messageOrError === "string" ? [messageOrError] : []
    this.put("error", [...said, ...(thrown ? [wordsOf(thrown)] : [])].join(": "), factsOf(thrown))
  }

  warn(message: unknown): void {
    this.put("warn", wordsOf(message))
  }

  info(message: unknown): void {
    this.put("info", wordsOf(message))
  }

  http(message: unknown): void {
    this.put("http", wordsOf(message))
  }

  verbose(message: unknown): void {
    this.put("verbose", wordsOf(message))
  }

  debug(message: unknown): void {
    this.put("debug", wordsOf(message))
  }

  silly(message: unknown): void {
    this.put("silly", wordsOf(message))
  }

  /** As Winston's: a level and what to say, or only what to say. */
  log(...args: unknown[]): void {
    const [first, ...rest] = args
    const level = rest.length ? LEVELS.find((name) => name === first) : undefined
    this.put(level ?? "info", (level ? rest : args).map(wordsOf).join(" "))
  }

  private ended(level: Level, activity_id: string, message: string): Record<string, unknown> {
    const started = this.activities.get(activity_id)
    this.activities.delete(activity_id)
    const known = started === undefined ? {} : { activity_id, duration: Date.now() - started }
    this.put(level, message, known)
    return known
  }

  private writes(level: string): boolean {
    return LEVELS.findIndex((name) => name === level) <= LEVELS.indexOf(this.level)
  }

  private put(level: Level, message: string, extra: Extra = {}): void {
    if (!this.writes(level)) return
    const request_id = requestIdHere()
    this.write(
      this.lineOf(level, redacted(message), { ...(request_id && { request_id }), ...extra })
    )
  }
}

function levelOf(name: string | undefined): Level {
  return LEVELS.find((level) => level === name) ?? "http"
}

/** Level and message come first, as in Medusa's own lines. */
function jsonOf(level: Level, message: string, extra: Extra): string {
  return `${JSON.stringify({ level, message, timestamp: new Date().toISOString(), ...extra })}\n`
}

function textOf(level: Level, message: string, { request_id, stack, ...rest }: Extra): string {
  const time = new Date().toISOString().slice(11, 23)
  const of = typeof request_id === "string" ? ` [${request_id.slice(0, 8)}]` : ""
  const took = typeof rest.duration === "number" ? ` (${rest.duration} ms)` : ""
  const where = Array.isArray(stack) ? `\n    ${stack.join("\n    ")}` : ""
  return `${time} ${level}${of} ${message}${took}${where}\n`
}

/** What something says of itself: of an error its message only; of several in one, which has none, theirs. */
function wordsOf(thing: unknown): string {
  if (typeof thing === "string") return thing
  if (typeof thing === "object" && thing !== null && "message" in thing) {
    const { message, code, errors } = thing as Partial<Record<string, unknown>>
    if (typeof message === "string" && message) return message
    if (Array.isArray(errors)) return errors.map(wordsOf).join("; ")
    return typeof code === "string" ? code : ""
  }
  return inspect(thing, { depth: 1, breakLength: Number.POSITIVE_INFINITY })
}

/** Where an error was thrown, and why; nothing of what it carries beside. */
function factsOf(error: unknown): Extra {
  if (typeof error !== "object" || error === null) return {}
  const { name, code, stack, cause } = error as Partial<Record<string, unknown>>
  const frames = typeof stack === "string" ? stack.match(/^\s+at .+$/gm) : null
  return {
    ...(typeof name === "string" && { error: name }),
    ...(typeof code === "string" && { code: redacted(code) }),
    ...(frames && { stack: frames.map((frame) => redacted(frame.trim())) }),
    ...(cause !== undefined && { cause: redacted(wordsOf(cause)) }),
  }
}
