import { Reluv } from "medusa-plugin-reluv/client"
import { publishableKey, reluvUrl } from "./environment"

/** The client of nobody in particular: for what is the same for everybody and outlives a request. */
export function anybody(): Reluv {
  return new Reluv({
    baseUrl: reluvUrl(),
    publishableKey: publishableKey(),
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
}
