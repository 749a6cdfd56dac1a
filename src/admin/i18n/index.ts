import en from "./en.json"
import id from "./id.json"

/** Typed by the English texts, so that a missing Indonesian text does not compile. */
const texts: Record<"en" | "id", { reluv: typeof en }> = {
  en: { reluv: en },
  id: { reluv: id },
}

export default texts
