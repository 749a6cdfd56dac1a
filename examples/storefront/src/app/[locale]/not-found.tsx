import { headers } from "next/headers"
import Link from "next/link"
import { isLocale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import ui from "@/ui/ui.module.css"

export default async function NotFound() {
  const asked = (await headers()).get("x-locale") ?? undefined
  const locale = isLocale(asked) ? asked : "id"
  const { state } = textsOf(locale)
  return (
    <div className={ui.empty}>
      <h1>{state.missingTitle}</h1>
      <p>{state.missing}</p>
      <Link className={ui.button} href={pathIn(locale, "/search")}>
        {state.toSearch}
      </Link>
    </div>
  )
}
