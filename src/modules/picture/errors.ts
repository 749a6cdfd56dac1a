import { defineErrors } from "../../shared/errors"

export const PictureErrors = defineErrors({
  DIRECT_UPLOAD_OFF: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "Pictures are not sent to the file provider directly here: send them to POST /seller/uploads",
      id: "Di sini gambar tidak dikirim langsung ke penyedia berkas: kirim ke POST /seller/uploads",
    }),
  },
  UPLOAD_NOT_CONFIRMED: {
    kind: "INVALID_DATA",
    code: "PROD_004",
    message: () => ({
      en: "An upload that was not signed for this shop, or is not stored",
      id: "Ada unggahan yang tidak ditandatangani untuk toko ini, atau belum tersimpan",
    }),
  },
})
