import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import type { LimitGroup } from "../../domain/limit/limits"
import type { Permission } from "../../domain/seller/permissions"
import type { Part } from "../../modules/reluv/service"
import type { Membership } from "../_http/member"
import type { ErrorCode } from "./error-codes"

/**
 * Who may ask.
 * - `anyone`: no login.
 * - `cart`: whoever knows the cart's id, as in Medusa's own cart routes.
 * - `customer`: a customer, for themselves.
 * - `buyer`: the customer of a purchase, or a guest with its `x-purchase-token`; what is not theirs does
 *   not exist.
 * - `member`: a customer who acts for a shop, whose role and whose shop let them do what `may` names; what is
 *   not the shop's does not exist.
 * - `operator`: a user of Medusa's admin, or a secret API key.
 * - `vendor`: Midtrans or Biteship; the body is read raw, because signatures are over bytes.
 */
export type Who = "anyone" | "cart" | "customer" | "buyer" | "member" | "operator" | "vendor"

type Method = "GET" | "POST" | "DELETE"
type Name = `${Method} /${string}`

/** A PDF instead of JSON. */
export const PDF = "application/pdf"
/** A table instead of JSON. */
export const CSV = "text/csv"

/** A JPEG, PNG or WebP picture instead of JSON. */
export const PICTURE = "image/*"

/** A stream of server-sent events instead of JSON: it goes on until somebody ends it. */
export const EVENTS = "text/event-stream"

type FileType = typeof PDF | typeof CSV | typeof PICTURE | typeof EVENTS

/** Whether an answer is a file or a stream, and no JSON. */
export function isFile(answer: z.ZodType | FileType): answer is FileType {
  return typeof answer === "string"
}

/** A member of a shop is let in for something that the table of permissions tells of; others have no roles. */
type Asker = { who: "member"; may: Permission } | { who: Exclude<Who, "member">; may?: undefined }

type Facts = Asker & {
  /** One line: what it does, for whoever looks for it. */
  says: string
  /** What a route is good for, and its traps, where one line is not enough. */
  notes?: string
  /** What it reads of the request's headers, beside those of `who`: name and meaning. */
  headers?: Readonly<Record<string, string>>
  query?: z.ZodType
  body?: z.ZodType
  /** A body that is taken, for the reference and the tests; needed where a field is. */
  example?: Record<string, unknown>
  /** The fields of the body that hold addresses of pictures: only uploads, and hosts that the operator named. */
  pictures?: readonly string[]
  /** Takes pictures as the multipart field `files`, or a table or a document as `file`, in place of a JSON body. */
  uploads?: "pictures" | "table" | "document"
  /** Counts as an upload, of which each may send so many an hour. */
  limited?: true
  /** Counts for this group of the options' `limits`: asked too often, it is refused with `RATE_LIMITED`. */
  limit?: LimitGroup
  /** Of a good answer. @default 200 */
  status?: 200 | 201
  answer: z.ZodType | FileType
  /** The codes of its own refusals; those of `who` and of invalid input need not be named. */
  refuses?: readonly ErrorCode[]
  /** The code of an invalid body. @default "INPUT_INVALID" */
  invalid?: "PROD_003"
  /** Serves in place of Medusa's route of the same path: core's own middlewares read query and body. */
  core?: true
  /** The vendor that it is of no use without: where the options leave it out, the route is not there. */
  part?: Part
}

export type Route<N extends Name = Name, F extends Facts = Facts> = Readonly<F> & {
  readonly name: N
  readonly method: Method
  /** With parameters as `:id`. */
  readonly path: string
}

const routes = new WeakSet<object>()

/**
 * The contract of one route. Validation, OpenAPI, the client's types, the tables of docs/reference
 * and the tests of every route are made from it.
 */
export function route<const N extends Name, const F extends Facts>(name: N, facts: F): Route<N, F> {
  const [method, path] = name.split(" ") as [Method, string]
  const made = Object.freeze({ ...facts, name, method, path }) as Route<N, F>
  routes.add(made)
  return made
}

export function isRoute(value: unknown): value is Route {
  return typeof value === "object" && value !== null && routes.has(value)
}

/** What a route takes when its contract names no fields: none. */
export const NOTHING = z.strictObject({})

type ParamsIn<Path extends string> = Path extends `${string}:${infer Param}/${infer Rest}`
  ? { [P in Param]: string } & ParamsIn<Rest>
  : Path extends `${string}:${infer Param}`
    ? { [P in Param]: string }
    : unknown

type Read<R, Key extends string> = R extends { readonly [K in Key]: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : Record<never, never>

/** A request that its contract has read: `params`, `validatedQuery` and `validatedBody` are typed by it. */
export type RequestTo<R extends Route> = MedusaRequest<Read<R, "body">, Read<R, "query">> & {
  params: ParamsIn<R["name"]>
} & (R["who"] extends "member" ? { membership: Membership } : unknown)

/** The response whose `json` takes only what the contract promises. */
export type ResponseOf<R extends Route> = MedusaResponse<
  R["answer"] extends z.ZodType ? z.input<R["answer"]> : Buffer
>
