import { circle, path, place, times } from "./svg"

const FLAWS = ["stain", "pilling", "scratch", "hole", "fade", "thread", "crease"] as const
export type Flaw = (typeof FLAWS)[number]

function mark(flaw: Flaw): string {
  switch (flaw) {
    case "stain":
      return path(
        "M-16,-8 C-10,-20 10,-18 16,-8 C24,2 16,16 4,16 C-4,22 -22,12 -16,-8 Z M20,14 q8,-2 6,6 q-8,2 -6,-6 Z",
        { fill: "#8a5a2b", opacity: 0.42 }
      )
    case "pilling":
      return times(16, (i) =>
        circle(((i * 37) % 44) - 22, ((i * 23) % 40) - 20, 1.8 + (i % 3) * 0.7, {
          fill: i % 2 ? "#ffffff" : "#6d645c",
          opacity: 0.6,
        })
      )
    case "scratch":
      return (
        path("M-22,8 C-8,0 8,-8 22,-12", { line: "#fff6e6", width: 2.4, opacity: 0.85 }) +
        path("M-14,16 C-4,10 8,4 14,2 M-6,-10 L8,-18", {
          line: "#fff6e6",
          width: 1.6,
          opacity: 0.75,
        })
      )
    case "hole":
      return (
        path("M-7,-3 C-4,-9 6,-8 8,-1 C8,6 -2,9 -7,4 Z", { fill: "#2b211c" }) +
        path("M-7,-3 L-13,-7 M8,-1 L14,-4 M-5,5 L-9,11 M5,5 L9,10 M1,-8 L2,-14", {
          line: "#f2e7d8",
          width: 1.5,
        })
      )
    case "fade":
      return (
        circle(0, 0, 24, { fill: "#ffffff", opacity: 0.2 }) +
        circle(-2, 2, 15, { fill: "#ffffff", opacity: 0.22 })
      )
    case "thread":
      return path("M-6,-14 C6,-6 -10,2 2,8 C12,14 -6,20 6,26 M-6,-14 C-2,-18 4,-18 8,-16", {
        line: "#f7efe2",
        width: 2.2,
      })
    case "crease":
      return times(4, (i) =>
        path(
          `M${-22 + i * 4},${-14 + i * 9} C${-8 + i * 3},${-18 + i * 9} ${6 + i * 2},${-8 + i * 9} ${20 - i * 2},${-13 + i * 9}`,
          {
            line: "#000000",
            width: 1.8,
            opacity: 0.35,
          }
        )
      )
  }
}

/** A flaw, and the ring that a seller's photo editor would draw around it. */
export function ringedFlaw(flaw: Flaw, x: number, y: number): string {
  return place(
    mark(flaw) +
      circle(0, 0, 40, { line: "#ffffff", width: 6 }) +
      circle(0, 0, 40, { line: "#c8472f", width: 3 }),
    { x, y }
  )
}
