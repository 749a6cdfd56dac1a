import type { Said } from "../../domain/said"
import { defineErrors } from "../../shared/errors"

export const ImportErrors = defineErrors({
  IMPORT_INVALID: {
    kind: "INVALID_DATA",
    message: ({ problem }: { problem: Said }) => problem,
  },
  IMPORT_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "There is no such import", id: "Impor itu tidak ada" }),
  },
})
