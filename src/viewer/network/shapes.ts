import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'

/** A shape of nodes. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'ring'

/** Signed distance from a shape's edge in units of the radius, scaled so that areas look alike. */
const DISTANCE: Readonly<Record<Shape, string>> = {
  circle: 'length(p) - 1.0',
  square: 'max(abs(p.x), abs(p.y)) - 0.886',
  diamond: '(abs(p.x) + abs(p.y) - 1.253) * 0.7071',
  triangle: 'max(abs(p.x) * 0.866025 + p.y * 0.5, -p.y) - 0.62',
  hexagon: 'max(abs(p.x) * 0.866025 + abs(p.y) * 0.5, abs(p.y)) - 0.95',
  ring: 'length(p) - 1.0',
}

const SHAPES = Object.keys(DISTANCE) as readonly Shape[]

/** How much of a ring is hole, in units of the radius. */
const HOLE = 0.6

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_cameraAngle', 'u_matrix'] as const

const VERTEX = /* glsl */ `
attribute vec4 a_id; attribute vec4 a_color; attribute vec2 a_position; attribute float a_size; attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix; uniform float u_sizeRatio; uniform float u_correctionRatio; uniform float u_cameraAngle;
varying vec4 v_color; varying vec2 v_p; varying float v_radius; varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  v_radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  v_shape = a_shape;
  float c = cos(u_cameraAngle), s = sin(u_cameraAngle);
  vec2 d = mat2(c, s, -s, c) * a_corner * v_radius * 1.6; // upright however the camera turns
  gl_Position = vec4((u_matrix * vec3(a_position + d, 1)).xy, 0, 1);
  v_p = a_corner * 1.6;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color; varying vec2 v_p; varying float v_radius; varying float v_shape; uniform float u_correctionRatio;
float distanceTo(vec2 p) {
  ${SHAPES.map((shape, i) => `if (v_shape < ${i}.5) return ${DISTANCE[shape]};`).join('\n  ')}
  return 1.0;
}
void main(void) {
  float d = distanceTo(v_p) * v_radius;
  #ifdef PICKING_MODE
  if (d > 0.0) gl_FragColor = vec4(0.0); else gl_FragColor = v_color;
  #else
  bool hollow = v_shape > ${SHAPES.indexOf('ring')}.0 - 0.5;
  float inner = hollow ? (${HOLE} - length(v_p)) * v_radius : -1e9;
  gl_FragColor = mix(v_color, vec4(0.0), clamp(max(d, inner) / (u_correctionRatio * 2.0) + 1.0, 0.0, 1.0));
  #endif
}`

/**
 * Draws every shape by its signed distance field: sharp at any zoom, and only the shape itself can be picked. One program
 * for all of them, since sigma keeps the order of nodes within a program only. Nodes say their `shape`.
 */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  /** What sigma needs to know of the shaders. */
  override getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    }
  }
  /** Writes a node's attributes, in the order of `ATTRIBUTES`. */
  override processVisibleItem(node: number, start: number, data: NodeDisplayData & { readonly shape?: Shape }) {
    const { x, y, size, color, shape = 'circle' } = data
    this.array.set([x, y, size, SHAPES.indexOf(shape), floatColor(color), node], start)
  }
  /** Writes what is the same for all nodes of a frame. */
  override setUniforms(
    { sizeRatio, correctionRatio, cameraAngle, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo,
  ) {
    gl.uniform1f(uniformLocations['u_sizeRatio']!, sizeRatio)
    gl.uniform1f(uniformLocations['u_correctionRatio']!, correctionRatio)
    gl.uniform1f(uniformLocations['u_cameraAngle']!, cameraAngle)
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, matrix)
  }
}

/** `ShapeProgram` as sigma's settings take it. */
export const shapeProgram = ShapeProgram as unknown as NodeProgramType
