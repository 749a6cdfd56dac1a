import { type Cloth, mix } from "./cloth"
import { box, circle, inside, path, place, times } from "./svg"

/** Both shoes of a pair: one behind, one in front, toes to the right. */
function pair(
  shoe: (name: string) => string,
  apart: { x: number; y: number; scale: number }
): string {
  const { x, y, scale } = apart
  return (
    place(shoe("far"), { x: -x, y: 470 - y, scale: scale * 0.95 }) +
    place(shoe("near"), { x, y: 470 + y, scale })
  )
}

const UPPER =
  "M-196,-22 C-206,-66 -204,-112 -190,-156 C-160,-128 -112,-122 -74,-156 L-48,-176 C-36,-178 -28,-170 -22,-160 C30,-104 90,-84 136,-76 C188,-68 210,-48 210,-20 Z"
const SOLE =
  "M-202,-30 C-120,-22 120,-22 214,-34 C220,-16 218,2 200,8 C120,14 -140,14 -192,8 C-204,2 -206,-14 -202,-30 Z"

function laces(colour: string, line: string): string {
  return times(5, (i) => {
    const [x, y] = [-40 + i * 23, -146 + i * 15]
    const d = `M${x - 16},${y + 12} L${x + 12},${y - 10}`
    return path(d, { line, width: 11 }) + path(d, { line: colour, width: 7 })
  })
}

function sneaker(cloth: Cloth, mark: string, sole = "#f6f1e7") {
  return (name: string) =>
    path("M-66,-150 C-60,-186 -30,-196 -20,-184 L0,-140 Z", {
      fill: cloth.pale,
      line: cloth.line,
    }) +
    path(UPPER, { fill: cloth.fill }) +
    inside(
      `upper-${name}`,
      UPPER,
      path("M-210,-10 C-210,-80 -190,-60 -140,-58 C-60,-52 60,-40 230,-30 V0 Z", {
        fill: "#000000",
        opacity: 0.06,
      }) +
        mark +
        path("M128,-90 C110,-66 112,-40 122,-14 L240,0 V-100 Z", {
          fill: cloth.pale,
          line: cloth.line,
        })
    ) +
    path("M-70,-156 C-40,-120 20,-66 70,-56 C84,-66 100,-76 110,-82", {
      line: cloth.line,
      width: 2,
      dash: "5 5",
    }) +
    path(
      "M-194,-140 L-160,-120 C-164,-84 -164,-52 -158,-26 L-198,-26 C-206,-70 -204,-110 -194,-140 Z",
      { fill: cloth.accent, line: cloth.accentLine, width: 2 }
    ) +
    path(UPPER, { line: cloth.line }) +
    laces("#fbf8f2", "#b9b0a3") +
    path(SOLE, { fill: sole, line: mix(sole, "#2a1d1a", 0.35) }) +
    path("M-198,-14 C-120,-6 120,-6 214,-16", { line: cloth.accent, width: 4 })
}

export function sneakers(cloth: Cloth): string {
  const panel = path("M-96,-24 C-70,-80 -20,-90 40,-70 L20,-20 Z", {
    fill: "none",
    line: cloth.line,
    width: 2,
  })
  return pair(
    sneaker(
      cloth,
      panel + path("M-60,-94 L-96,-30 M-30,-84 L-58,-28", { line: cloth.line, width: 3 })
    ),
    { x: 28, y: 92, scale: 1.02 }
  )
}

/** A canvas sneaker with one bold stripe along its side. */
export function stripedSneakers(cloth: Cloth): string {
  const wave = path("M-160,-60 C-110,-24 -70,-86 -20,-62 C30,-40 60,-46 110,-62", {
    line: cloth.accent,
    width: 13,
  })
  return pair(sneaker(cloth, wave), { x: 28, y: 92, scale: 1.02 })
}

export function velcroShoes(cloth: Cloth): string {
  const strap = (x: number, y: number) =>
    path(`M${x},${y} l52,-34 c14,4 22,16 22,30 l-50,36 c-16,-4 -26,-18 -24,-32 Z`, {
      fill: cloth.accent,
      line: cloth.accentLine,
    })
  return pair(
    (name) =>
      path("M-66,-150 C-60,-180 -34,-190 -24,-178 L0,-140 Z", {
        fill: cloth.pale,
        line: cloth.line,
      }) +
      path(UPPER, { fill: cloth.fill }) +
      inside(
        `upper-${name}`,
        UPPER,
        path("M100,-100 C86,-66 88,-40 96,-14 L240,0 V-100 Z", {
          fill: cloth.pale,
          line: cloth.line,
        })
      ) +
      path(UPPER, { line: cloth.line }) +
      strap(-66, -118) +
      strap(-6, -84) +
      path("M-150,-70 l8,-18 l8,18 l18,2 l-14,12 l4,18 l-16,-10 l-16,10 l4,-18 l-14,-12 Z", {
        fill: cloth.accent,
      }) +
      path(SOLE, { fill: "#f6f1e7", line: "#a79e92" }),
    { x: 24, y: 88, scale: 0.9 }
  )
}

export function heels(cloth: Cloth): string {
  const upper =
    "M-160,-196 C-176,-168 -172,-138 -152,-116 C-92,-104 -36,-44 36,-10 C90,10 160,8 214,2 C224,-12 200,-34 156,-46 C130,-54 104,-62 80,-76 C60,-66 36,-64 14,-72 C-46,-92 -104,-148 -160,-196 Z"
  const lining =
    "M-160,-196 C-92,-176 10,-128 80,-76 C60,-66 36,-64 14,-72 C-46,-92 -104,-148 -160,-196 Z"
  const heel = "M-162,-140 C-150,-90 -150,-40 -152,4 H-122 C-120,-40 -104,-76 -62,-84 L-100,-120 Z"
  return pair(
    () =>
      path(heel, { fill: cloth.deep, line: cloth.line }) +
      path("M-156,2 H-120 V10 H-156 Z", { fill: cloth.line }) +
      path(
        "M-152,-116 C-92,-104 -36,-44 36,-10 C90,10 160,8 214,2 C214,12 200,14 180,14 C120,20 60,16 24,2 C-30,-20 -70,-70 -120,-94 Z",
        { fill: cloth.accent, line: cloth.accentLine, width: 2 }
      ) +
      path(lining, { fill: mix(cloth.main, "#ffffff", 0.6), line: cloth.line }) +
      path(upper, { fill: cloth.fill, line: cloth.line }) +
      path("M112,-46 C146,-38 176,-26 194,-12", { line: "#ffffff", width: 6, opacity: 0.4 }) +
      path("M-156,-170 C-150,-150 -140,-134 -124,-124", {
        line: "#ffffff",
        width: 5,
        opacity: 0.3,
      }),
    { x: 24, y: 116, scale: 1.06 }
  )
}

export function boots(cloth: Cloth): string {
  const upper =
    "M-150,-20 C-156,-120 -150,-220 -146,-300 C-110,-312 -40,-312 -8,-300 C-10,-230 -6,-170 20,-138 C60,-112 140,-110 176,-76 C192,-60 194,-36 192,-16 Z"
  return place(
    pair(
      (name) =>
        path(upper, { fill: cloth.fill }) +
        inside(
          `upper-${name}`,
          upper,
          path("M-160,-20 C-100,-30 -60,-140 -100,-310 H-170 Z", {
            fill: "#000000",
            opacity: 0.12,
          }) +
            path("M104,-120 C88,-90 90,-50 98,-10 H220 V-120 Z", {
              fill: "#000000",
              opacity: 0.1,
              line: "#000000",
            })
        ) +
        path(upper, { line: cloth.line }) +
        path("M-60,-306 C-56,-230 -50,-180 -30,-130 C-10,-100 20,-90 52,-88", {
          line: cloth.line,
          width: 2,
          dash: "6 5",
        }) +
        times(6, (i) =>
          path(`M${-46 + i * 6 + (i > 3 ? (i - 3) * 12 : 0)},${-270 + i * 27} l34,-8`, {
            line: cloth.accent,
            width: 6,
          })
        ) +
        path("M-146,-300 C-110,-288 -40,-288 -8,-300 L-8,-282 C-40,-270 -110,-270 -148,-282 Z", {
          fill: cloth.deep,
          line: cloth.line,
        }) +
        path("M-156,-24 H196 C204,-12 204,4 196,10 H-20 L-30,28 H-152 Z", {
          fill: "#4a3527",
          line: "#2c1f17",
        }) +
        path("M-154,-22 H194", { line: cloth.accent, width: 3, dash: "6 5" }),
      { x: 44, y: 74, scale: 1 }
    ),
    { y: 70 }
  )
}

export function loafers(cloth: Cloth): string {
  const topline = "C-156,-80 -104,-74 -62,-88 C-46,-96 -32,-112 -14,-136"
  const upper = `M-192,-12 C-204,-44 -200,-82 -186,-108 ${topline} C44,-128 84,-92 132,-80 C184,-72 208,-46 206,-12 Z`
  return pair(
    (name) =>
      path(`M-186,-108 ${topline} C-60,-126 -130,-124 -186,-108 Z`, {
        fill: mix(cloth.accent, "#5a4636", 0.35),
        line: cloth.line,
      }) +
      path(upper, { fill: cloth.fill }) +
      inside(
        `upper-${name}`,
        upper,
        path("M-210,-6 C-120,-44 60,-34 230,-34 V0 H-210 Z", { fill: "#000000", opacity: 0.14 }) +
          path("M-186,-108 C-164,-84 -160,-40 -164,-6 H-220 V-108 Z", {
            fill: "#000000",
            opacity: 0.12,
            line: cloth.line,
          })
      ) +
      path("M30,-112 C52,-72 110,-52 190,-58", { line: cloth.line, width: 3 }) +
      path("M34,-104 C56,-64 112,-44 194,-50", { line: cloth.line, width: 2, dash: "4 5" }) +
      path(upper, { line: cloth.line }) +
      path(
        "M-4,-135 C14,-132 30,-126 42,-120 C38,-84 26,-44 14,-12 H-44 C-26,-44 -10,-92 -4,-135 Z",
        { fill: cloth.pale, line: cloth.line }
      ) +
      path("M-2,-84 L26,-80 L22,-62 L-8,-66 Z", {
        fill: cloth.accent,
        line: cloth.accentLine,
        width: 2,
      }) +
      path("M84,-92 C112,-82 144,-76 166,-66", { line: "#ffffff", width: 6, opacity: 0.28 }) +
      path("M-198,-16 H210 C216,-4 212,6 202,8 H-98 L-104,24 H-192 C-202,10 -204,-4 -198,-16 Z", {
        fill: "#4b382b",
        line: "#2c2019",
      }),
    { x: 28, y: 92, scale: 1.02 }
  )
}

export function flats(cloth: Cloth): string {
  const upper =
    "M-196,-8 C-210,-44 -204,-74 -188,-92 C-150,-62 -60,-34 10,-44 C50,-56 90,-88 130,-80 C186,-66 210,-34 206,-8 Z"
  return pair(
    () =>
      path(
        "M-188,-92 C-130,-100 20,-96 130,-80 C90,-88 50,-56 10,-44 C-60,-34 -150,-62 -188,-92 Z",
        { fill: mix(cloth.main, "#fff4e6", 0.6), line: cloth.line }
      ) +
      path(upper, { fill: cloth.fill, line: cloth.line }) +
      path("M-188,-92 C-150,-62 -60,-34 10,-44 C50,-56 90,-88 130,-80", {
        line: cloth.line,
        width: 8,
      }) +
      path("M-188,-92 C-150,-62 -60,-34 10,-44 C50,-56 90,-88 130,-80", {
        line: cloth.pale,
        width: 3,
      }) +
      path(
        "M96,-82 C70,-112 48,-110 46,-94 C48,-76 74,-74 96,-80 C116,-100 142,-104 148,-90 C146,-74 118,-72 96,-80 Z",
        { fill: cloth.accent, line: cloth.accentLine }
      ) +
      circle(97, -82, 8, { fill: cloth.accent, line: cloth.accentLine }) +
      path("M-200,-14 H210 C214,-4 210,4 202,6 H-192 C-202,2 -204,-6 -200,-14 Z", {
        fill: "#6a4a38",
        line: "#452f22",
      }),
    { x: 28, y: 84, scale: 1.04 }
  )
}

/** Two-strap sandals, seen from above. */
export function sandals(cloth: Cloth): string {
  const bed =
    "M-8,-250 C50,-254 92,-196 88,-120 C86,-60 70,-20 72,60 C74,150 60,236 0,240 C-56,238 -70,160 -66,80 C-62,0 -86,-60 -88,-130 C-88,-200 -60,-246 -8,-250 Z"
  const strap = (y: number) =>
    path(
      `M-100,${y} C-60,${y - 34} 60,${y - 40} 100,${y - 14} L98,${y + 44} C60,${y + 16} -60,${y + 22} -98,${y + 56} Z`,
      { fill: cloth.fill, line: cloth.line }
    ) +
    box(34, y - 16, 34, 44, 6, { line: "#8c7337", width: 6 }) +
    path(`M34,${y + 6} H58`, { line: "#d3b362", width: 5 })
  const one =
    path(bed, { fill: "#5d4433", line: "#3c2b20" }) +
    place(path(bed, { fill: cloth.accent, line: cloth.accentLine }), { scale: 0.93 }) +
    path("M-30,130 C-20,170 20,170 30,130", { line: cloth.accentLine, width: 3, opacity: 0.7 }) +
    strap(-150) +
    strap(-40)
  return (
    place(`<g transform="scale(-1,1)">${one}</g>`, { x: -112, y: 400, turn: -7 }) +
    place(one, { x: 112, y: 404, turn: 7 })
  )
}
