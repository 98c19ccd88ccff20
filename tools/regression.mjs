/**
 * Logistic regression by Newton's method: `rows` of {x, y, weight}; `ridge` is the penalty of large weights. Returns
 * `{weights, bias}`.
 */
export const fit = (rows, { ridge }) => {
  const size = rows[0].x.length + 1
  const w = new Float64Array(size)
  for (let round = 0; round < 15; round++) {
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    const gradient = new Float64Array(size)
    for (const { x, y, weight } of rows) {
      let z = w[size - 1]
      for (let k = 0; k < size - 1; k++) z += w[k] * x[k]
      const p = 1 / (1 + Math.exp(-z))
      const error = weight * (y - p)
      const curve = weight * p * (1 - p)
      for (let k = 0; k < size; k++) {
        const value = k < size - 1 ? x[k] : 1
        if (value === 0) continue
        gradient[k] += error * value
        for (let l = 0; l <= k; l++) hessian[k][l] += curve * value * (l < size - 1 ? x[l] : 1)
      }
    }
    for (let k = 0; k < size; k++) {
      for (let l = k + 1; l < size; l++) hessian[k][l] = hessian[l][k]
      if (k < size - 1) gradient[k] -= ridge * w[k]
      hessian[k][k] += k < size - 1 ? ridge : 1e-6
    }
    const step = solve(hessian, gradient)
    step.forEach((value, k) => (w[k] += value))
    if (step.every((value) => Math.abs(value) < 1e-7)) break
  }
  return { weights: [...w.subarray(0, size - 1)], bias: w[size - 1] }
}

/** Gauss-Jordan elimination with pivots. */
const solve = (matrix, right) => {
  const rows = matrix.map((row, i) => [...row, right[i]])
  rows.forEach((_, i) => {
    let pivot = i
    for (let r = i + 1; r < rows.length; r++) if (Math.abs(rows[r][i]) > Math.abs(rows[pivot][i])) pivot = r
    ;[rows[i], rows[pivot]] = [rows[pivot], rows[i]]
    rows.forEach((row, r) => {
      const factor = r === i ? 0 : row[i] / rows[i][i]
      if (factor) for (let c = i; c < row.length; c++) row[c] -= factor * rows[i][c]
    })
  })
  return rows.map((row, i) => row[rows.length] / row[i])
}
