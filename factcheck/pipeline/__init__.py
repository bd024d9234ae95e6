"""Joins the pure stages to the archives; knows no terminal."""
