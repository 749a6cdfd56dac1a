import { call } from "./reluv"
import { uploaded } from "./uploaded"

export type Side = "buyer" | "seller"

const PAGE = 40

/** What is said at once: words, photos, or both. */
export type Said = { text: string; pictures: string[] }

/** What a person does in a conversation, as a buyer or for a shop. */
export function talkOf(side: Side, id: string, sellerId: string | null) {
  const params = { id }
  if (side === "buyer") {
    return {
      read: (seq: number) => call("POST /store/conversations/:id/read", { params, body: { seq } }),
      page: (before?: number) =>
        call("GET /store/conversations/:id/messages", { params, query: pageBefore(before) }),
      upload: (files: readonly File[]) => uploaded(files),
      say: (said: Said, key: string) =>
        call("POST /store/conversations/:id/messages", {
          params,
          body: bodyOf(said),
          headers: { "idempotency-key": key },
        }),
    }
  }
  const headers: Record<string, string> = sellerId ? { "x-seller-id": sellerId } : {}
  return {
    read: (seq: number) =>
      call("POST /seller/conversations/:id/read", { params, body: { seq }, headers }),
    page: (before?: number) =>
      call("GET /seller/conversations/:id/messages", {
        params,
        query: pageBefore(before),
        headers,
      }),
    upload: (files: readonly File[]) => uploaded(files, sellerId),
    say: (said: Said, key: string) =>
      call("POST /seller/conversations/:id/messages", {
        params,
        body: bodyOf(said),
        headers: { ...headers, "idempotency-key": key },
      }),
  }
}

function bodyOf({ text, pictures }: Said) {
  return { ...(text && { text }), ...(pictures.length > 0 && { pictures }) }
}

function pageBefore(before: number | undefined) {
  return { limit: PAGE, ...(before !== undefined && { before }) }
}
