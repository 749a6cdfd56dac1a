import type { Asset } from "./types"
import { assetKey } from "./upload"

/**
 * The asset of a delivery path `[s--SIG--/][transformation/…][vVERSION/]public_id[.ext]`. What
 * stands before the public id is skipped: the sandbox always delivers the original.
 */
export function findDelivered(
  assets: Map<string, Asset>,
  resourceType: string,
  type: string,
  path: string
): Asset | undefined {
  const segments = path.split("/")
  for (let skip = 0; skip < segments.length; skip += 1) {
    if (skip > 0 && !isSkippable(segments[skip - 1] ?? "")) return undefined
    const name = segments.slice(skip).join("/")
    const asset =
      assets.get(assetKey(resourceType, type, name)) ??
      assets.get(assetKey(resourceType, type, name.replace(/\.[a-z0-9]+$/i, "")))
    if (asset) return asset
  }
  return undefined
}

/** A signature, a version, or something like `c_limit,f_auto,w_200`. */
function isSkippable(segment: string): boolean {
  return /^s--.+--$/.test(segment) || /^v\d+$/.test(segment) || /^[a-z]{1,3}_[^/]+$/.test(segment)
}
