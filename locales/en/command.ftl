# What the command line says.
command-added = added { $document } ({ $proposals } proposals)
