# Debian's own libzip-config.cmake fails unless the zipcmp, zipmerge and ziptool programs are installed as well.
find_path(KATVE_LIBZIP_INCLUDE zip.h REQUIRED)
find_library(KATVE_LIBZIP_LIBRARY zip REQUIRED)
add_library(katve_libzip INTERFACE)
target_include_directories(katve_libzip SYSTEM INTERFACE ${KATVE_LIBZIP_INCLUDE})
target_link_libraries(katve_libzip INTERFACE ${KATVE_LIBZIP_LIBRARY})
