import { isNotFound } from "./http"

/** For what changes while the operator looks: never from the cache alone. */
export const fresh = {
  staleTime: 0,
  refetchOnWindowFocus: true,
  retry: (failures: number, error: Error) => failures < 1 && !isNotFound(error),
}
