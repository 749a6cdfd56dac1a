import { defineErrors } from "./errors"

export const RequestErrors = defineErrors({
  INPUT_INVALID: {
    kind: "INVALID_DATA",
    message: (v: { problems: string }) => ({ en: v.problems, id: v.problems }),
  },
  PRODUCT_DATA_INVALID: {
    kind: "INVALID_DATA",
    code: "PROD_003",
    message: (v: { problems: string }) => ({ en: v.problems, id: v.problems }),
  },
  IMAGE_INVALID: {
    kind: "INVALID_DATA",
    code: "PROD_004",
    message: (v: { problem: string }) => ({ en: v.problem, id: v.problem }),
  },
  PICTURE_FOREIGN: {
    kind: "INVALID_DATA",
    message: (v: { fields: readonly string[] }) => ({
      en: `${v.fields.join(", ")}: upload the picture first; addresses elsewhere are not taken`,
      id: `${v.fields.join(", ")}: unggah dulu gambarnya; alamat di tempat lain tidak diterima`,
    }),
  },
  AUTHENTICATION_REQUIRED: {
    kind: "UNAUTHORIZED",
    code: "AUTH_005",
    message: () => ({
      en: "Log in first: this needs a customer's token",
      id: "Masuk dulu: ini perlu token pelanggan",
    }),
  },
})
