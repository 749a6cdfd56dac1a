import Medusa, { Admin, Auth, type Config, Store } from "@medusajs/js-sdk"
import type { Routes } from "../types/http"
import { addressOf, ReluvClient } from "./http"
import { followStream, type LiveEvent, type LiveRoomEvent } from "./live"
import { type Ask, type UploadOptions, uploadPictures } from "./pictures"

export type * from "../types/http"
export { ReluvError } from "./http"
export type { LiveEvent, LiveRoomEvent } from "./live"
export type { UploadOptions } from "./pictures"

/** The name of a route: `POST /store/seller-orders/:id/extend`. */
export type RouteName = keyof Routes
/** What a route answers. */
export type AnswerOf<N extends RouteName> = Routes[N]["answer"]
/** The codes of ours that a route may refuse with. */
export type CodeOf<N extends RouteName> = Routes[N]["refuses"]

type Given<Key extends string, T> = [T] extends [never]
  ? unknown
  : Record<never, never> extends T
    ? { [K in Key]?: T }
    : { [K in Key]: T }

/** What a call of a route needs; what it does not take is not offered. */
export type Asking<N extends RouteName> = Given<"params", Routes[N]["params"]> &
  Given<"query", Routes[N]["query"]> &
  Given<"body", Routes[N]["body"]> & {
    headers?: Record<string, string>
    signal?: AbortSignal
  }

type Arguments<N extends RouteName> =
  Record<never, never> extends Asking<N> ? [asking?: Asking<N>] : [asking: Asking<N>]

type AnyAsking = {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: Record<string, unknown> | FormData
  headers?: Record<string, string>
  signal?: AbortSignal
}

/**
 * Medusa's SDK, and every route of Reluv:
 *
 *     const reluv = new Reluv({ baseUrl, publishableKey })
 *     const { listings } = await reluv.call("GET /store/listings", { query: { condition: ["good", "fair"] } })
 *
 * It logs in, keeps tokens and sends keys as the SDK does. Other than there, in calls of Medusa's routes
 * too: a refusal keeps its `code` and `type` (`ReluvError`), an empty answer is `undefined`, a PDF is
 * a `Blob`, `FormData` is sent as a form, and a list in a query is repeated.
 */
export class Reluv extends Medusa {
  private shop: string | null = null

  constructor(config: Config) {
    super(config)
    this.client = new ReluvClient(config)
    this.admin = new Admin(this.client)
    this.store = new Store(this.client)
    this.auth = new Auth(this.client, config)
  }

  /**
   * Names the shop that calls of `/seller` are about from now on: one of `GET /store/seller-memberships`. Null, as at
   * first, is for somebody who works for one only.
   */
  actFor(sellerId: string | null): void {
    this.shop = sellerId
  }

  /** Asks a route of Reluv. Throws `ReluvError` unless the answer is 2xx. */
  call<N extends RouteName>(name: N, ...[asking]: Arguments<N>): Promise<AnswerOf<N>> {
    const [method, path = ""] = name.split(" ")
    const { params = {}, ...request }: AnyAsking = asking ?? {}
    const shop: Record<string, string> =
      this.shop && path.startsWith("/seller/") ? { "x-seller-id": this.shop } : {}
    const headers = { ...shop, ...request.headers }
    return this.client.fetch<AnswerOf<N>>(addressOf(path, params), { method, ...request, headers })
  }

  /**
   * Tells what happens to a customer as it happens, until `signal` is aborted, and comes back by itself where the
   * connection was cut:
   *
   *     for await (const event of reluv.followNotifications({ signal })) …
   *
   * Throws `ReluvError` when nobody is logged in any more.
   */
  followNotifications({
    signal = new AbortController().signal,
  }: {
    signal?: AbortSignal
  } = {}): AsyncGenerator<LiveEvent> {
    const open = (lastEventId: string | null, signal: AbortSignal) => {
      const headers = { accept: "text/event-stream", "last-event-id": lastEventId }
      return this.client.fetch<Response>("/store/notifications/stream", { headers, signal })
    }
    return followStream(open, signal)
  }

  /**
   * Tells what happens in the room of a live sale, as `followNotifications` does; what is the customer's own is told there.
   *
   * @param viewer what joining answered, so that a guest is counted once
   */
  followLiveSale(
    id: string,
    {
      viewer,
      signal = new AbortController().signal,
    }: { viewer?: string; signal?: AbortSignal } = {}
  ): AsyncGenerator<LiveRoomEvent> {
    const open = (lastEventId: string | null, signal: AbortSignal) => {
      const headers = { accept: "text/event-stream", "last-event-id": lastEventId }
      const path = `/store/live/${encodeURIComponent(id)}/stream`
      return this.client.fetch<Response>(path, { headers, query: { viewer }, signal })
    }
    return followStream(open, signal)
  }

  /**
   * Uploads pictures of a shop, any number, from the browser to the file provider directly where it takes
   * them. @returns their addresses, for `images` of a listing, in the order of `files`
   */
  uploadPictures(files: readonly Blob[], options?: UploadOptions) {
    const ask: Ask = (name, asking) => this.call(name, asking as never)
    return uploadPictures(ask, files, options)
  }
}
