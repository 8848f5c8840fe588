"""Signs PDFs and says what signatures prove: pyHanko, nowhere else."""
