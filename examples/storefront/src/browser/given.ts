import type { FormEvent } from "react"

/** What somebody has filled into a form which is sent now. The page stays. */
export function submitted(event: FormEvent<HTMLFormElement>) {
  event.preventDefault()
  return givenIn(event.currentTarget)
}

/** What stands in a form, by the names of its fields. */
export function givenIn(form: HTMLFormElement) {
  const data = new FormData(form)
  const exact = (name: string): string => {
    const value = data.get(name)
    return typeof value === "string" ? value : ""
  }
  return {
    /** every sign of it, as passwords need */
    exact,
    text: (name: string): string => exact(name).trim(),
    /** whole: `150.000` is 150000 */
    whole: (name: string): number => Number(exact(name).replaceAll(/\D/g, "")),
    isOn: (name: string): boolean => data.get(name) === "on",
    files: (name: string): File[] =>
      data.getAll(name).filter((file) => file instanceof File && file.size > 0) as File[],
  }
}
