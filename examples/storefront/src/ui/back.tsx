import Link from "next/link"
import { type Locale, pathIn } from "@/locale"
import ui from "./ui.module.css"

/** The way to the page above this one. */
export function Back({ locale, to, name }: { locale: Locale; to: string; name: string }) {
  return (
    <Link className={ui.plain} href={pathIn(locale, to)}>
      ← {name}
    </Link>
  )
}
