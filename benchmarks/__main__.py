"""The benchmark suite: every figure is a ratio against something known, measured side by side in one run."""

from benchmarks import bench_chunking, bench_full_pass, bench_reading

print("Token estimates and chunking")
bench_chunking.main()
print("\nReading an export of 88 MB")
bench_reading.main()
print("\nThe full pass, offline")
bench_full_pass.main()
