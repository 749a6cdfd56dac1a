import { call } from "./reluv"

/** Stores pictures that somebody has chosen, for themselves or for a shop; their URLs, in the same order. */
export async function uploaded(
  files: readonly File[],
  sellerId: string | null = null
): Promise<string[]> {
  if (files.length === 0) return []
  const body = new FormData()
  for (const file of files) body.append("files", file)
  const { files: stored } = sellerId
    ? await call("POST /seller/uploads", { body, headers: { "x-seller-id": sellerId } })
    : await call("POST /store/uploads", { body })
  return stored.map(({ url }) => url)
}
