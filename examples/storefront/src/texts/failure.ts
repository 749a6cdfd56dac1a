import type { Locale } from "../locale"

/** Said where nothing could be rendered on the server, which hands the other texts over. */
export const failureTexts: Record<Locale, { title: string; text: string; retry: string }> = {
  id: {
    title: "Ada yang tidak beres",
    text: "Halaman ini belum bisa ditampilkan. Coba lagi sebentar lagi.",
    retry: "Coba lagi",
  },
  en: {
    title: "Something went wrong",
    text: "This page cannot be shown right now. Please try again in a moment.",
    retry: "Try again",
  },
}
