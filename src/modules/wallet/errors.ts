import { defineErrors } from "../../shared/errors"

export const WalletErrors = defineErrors({
  COMMISSION_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Commission not found", id: "Komisi tidak ditemukan" }),
  },
})
