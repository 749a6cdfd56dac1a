import { call } from "./reluv"

export type Side = "buyer" | "seller"

const PAGE = 40

/** What a person does in a conversation, as a buyer or for a shop. */
export function talkOf(side: Side, id: string, sellerId: string | null) {
  const params = { id }
  if (side === "buyer") {
    return {
      read: (seq: number) => call("POST /store/conversations/:id/read", { params, body: { seq } }),
      page: (before?: number) =>
        call("GET /store/conversations/:id/messages", { params, query: pageBefore(before) }),
      say: (text: string, key: string) =>
        call("POST /store/conversations/:id/messages", {
          params,
          body: { text },
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
    say: (text: string, key: string) =>
      call("POST /seller/conversations/:id/messages", {
        params,
        body: { text },
        headers: { ...headers, "idempotency-key": key },
      }),
  }
}

function pageBefore(before: number | undefined) {
  return { limit: PAGE, ...(before !== undefined && { before }) }
}
