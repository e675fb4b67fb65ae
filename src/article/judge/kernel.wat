;; What takes most of a reading's time, four numbers at a time. Compiled into kernel.json; the test of it says how.
(module
  (memory (export "memory") 1)

  ;; Adds matrix times vector to target, for `count` vectors one after the other. Addresses are in bytes; rows and columns
  ;; are multiples of four.
  (func (export "addProducts")
    (param $matrix i32) (param $rows i32) (param $columns i32)
    (param $vector i32) (param $count i32) (param $target i32)
    (local $width i32) (local $end i32) (local $left i32)
    (local $value i32) (local $one i32) (local $other i32) (local $x v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $width (i32.shl (local.get $columns) (i32.const 2)))
    (loop $vectors
      (if (i32.eqz (local.get $count)) (then (return)))
      (local.set $end (i32.add (local.get $vector) (local.get $width)))
      (local.set $one (local.get $matrix))
      (local.set $left (local.get $rows))
      (loop $rows_by_four
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (local.get $a))
        (local.set $c (local.get $a))
        (local.set $d (local.get $a))
        (local.set $value (local.get $vector))
        (loop $columns_by_four
          (local.set $x (v128.load (local.get $value)))
          (local.set $other (local.get $one))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $other)))))
          (local.set $other (i32.add (local.get $other) (local.get $width)))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load (local.get $other)))))
          (local.set $other (i32.add (local.get $other) (local.get $width)))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load (local.get $other)))))
          (local.set $other (i32.add (local.get $other) (local.get $width)))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load (local.get $other)))))
          (local.set $one (i32.add (local.get $one) (i32.const 16)))
          (local.set $value (i32.add (local.get $value) (i32.const 16)))
          (br_if $columns_by_four (i32.lt_u (local.get $value) (local.get $end))))
        ;; a0 b0 a1 b1 + a2 b2 a3 b3, the same of c and d, and halves to halves: the four sums side by side.
        (local.set $a (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $c (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (v128.store (local.get $target) (f32x4.add
          (v128.load (local.get $target))
          (f32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
            (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c)))))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        ;; It stands behind the first of the four rows.
        (local.set $one (i32.add (local.get $one) (i32.mul (local.get $width) (i32.const 3))))
        (local.set $left (i32.sub (local.get $left) (i32.const 4)))
        (br_if $rows_by_four (i32.gt_s (local.get $left) (i32.const 0))))
      (local.set $vector (local.get $end))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br $vectors))))
