# libxlsxwriter has no CMake config of its own.
find_path(KATVE_LIBXLSXWRITER_INCLUDE xlsxwriter.h REQUIRED)
find_library(KATVE_LIBXLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(katve_libxlsxwriter INTERFACE)
target_include_directories(katve_libxlsxwriter SYSTEM INTERFACE ${KATVE_LIBXLSXWRITER_INCLUDE})
target_link_libraries(katve_libxlsxwriter INTERFACE ${KATVE_LIBXLSXWRITER_LIBRARY})
