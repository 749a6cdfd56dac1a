import { notFound } from "next/navigation"

/** Whatever no other page is: said within the frame, in its language. */
export default function Missing(): never {
  notFound()
}
