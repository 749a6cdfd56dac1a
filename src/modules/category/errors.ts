import { defineErrors } from "../../shared/errors"

export const CategoryErrors = defineErrors({
  CATEGORY_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Category not found", id: "Kategori tidak ditemukan" }),
  },
})
