import { wordSet } from '../text/word-set'

/** What a drawing may hold. Left out on purpose: script, foreignObject, a, set and animate of addresses, handlers. */
export const allowedElements = wordSet(`
  svg g defs symbol use title desc metadata style switch view
  path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateTransform animateMotion mpath
`)

export const allowedAttributes = wordSet(`
  xmlns xmlns:xlink xml:space xml:lang lang version id class style role transform transform-origin viewBox
  preserveAspectRatio x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy fr width height d points pathLength rotate
  textLength lengthAdjust startOffset method spacing side href xlink:href
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter
  flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering kerning letter-spacing lighting-color
  marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering unicode-bidi vector-effect
  visibility word-spacing writing-mode isolation white-space
  offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient
  filterUnits primitiveUnits in in2 result type values mode operator k1 k2 k3 k4 stdDeviation order kernelMatrix
  divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent
  kernelUnitLength azimuth elevation z limitingConeAngle pointsAtX pointsAtY pointsAtZ scale xChannelSelector
  yChannelSelector radius baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent
  attributeName attributeType begin dur end min max restart repeatCount repeatDur from to by keyTimes keySplines
  calcMode additive accumulate keyPoints path systemLanguage
`)
